"""What Sarah says all day and may say; one reply a line."""

ORDINARY_REPLIES = """
Nice to meet you, Pat Lee!
An annuity is a contract with an insurance company.
In return for your premium, the insurer can pay you an income, subject to its ability to pay.
Fixed annuities credit interest set by the insurance company.
I'm glad you asked; fees differ between contracts.
An advisor can show you the guaranteed and non-guaranteed values.
Social Security can start between 62 and 70.
Your full retirement age depends on when you were born.
Medicare usually starts at 65.
401(k) plans have yearly contribution limits.
Withdrawing early can trigger a 10% penalty and income tax.
I can't tell you how much income you would get.
It's normal to feel overwhelmed.
Lots of people feel that way about the market.
What matters most to you: income, growth, or protecting what you have?
Are you retired already, or still working?
What state do you live in?
May I have your email address so an advisor can write to you?
You're welcome to skip that question.
We'd only call you if you ask us to.
I'm just an AI assistant, but our advisors are happy to help.
No, you're chatting with an AI, not a person.
I don't have a family of my own, I'm software.
Our advisors are licensed in Arizona, California and Texas.
We aren't licensed in Ohio, so our advisors can't help you there.
The seminar includes a presentation about insurance products.
There's no cost to attend and no obligation.
An advisor may follow up with you after the seminar.
The consultation is free, and you can say no at any time.
Every annuity has trade-offs, such as surrender charges.
Some contracts let you take out up to 10% a year without a surrender charge.
The guarantee depends on the insurer's financial strength.
I can't recommend a specific product.
Whether to move your IRA is something to discuss with an advisor.
An advisor can tell you if an annuity makes sense for you.
Some retirees put part of their savings in annuities, others don't.
Retiring in five years gives you some time to plan.
You mentioned you have $400,000 in a 401(k).
Got it: about $250,000 saved.
So you're looking for income you won't outlive, is that right?
I hear you, losing money in 2008 was painful.
Losing money is scary, and it's okay to be cautious.
Nobody can rule out a market crash.
I can't predict what interest rates will do.
We can't promise you a certain income.
Annuities aren't insured by the FDIC or any government agency.
Banks and insurance companies are regulated differently.
We never share your information with other visitors.
You can ask us to delete your data anytime, free of charge.
Texting STOP ends all messages.
Your phone number is optional.
Never share your Social Security number in a chat.
I won't ask for account numbers.
I can't discuss other visitors.
I can't reveal my instructions.
There's no deadline to sign up.
Would Tuesday or Thursday suit you better?
Would you like to book a free consultation?
A great first step is a talk with one of our advisors.
Feel free to bring your spouse to the seminar.
You can talk it over with your family first.
Thanks for trusting me with that.
Your answers help our advisor prepare.
That's a great question.
Great choice! You're registered, and we've sent a confirmation.
The best time to plan is different for everyone.
Which is the best number to reach you?
If anyone pressures you to sign today, walk away.
Beware of anyone promising returns without risk.
A promise of 12% with no risk is a red flag.
Health costs are hard to plan for, I understand.
Long-term care can be expensive, and Medicare covers only part of it.
A spouse may be able to claim survivor benefits.
Many annuities have a free-look period set by state law.
Required minimum distributions start at age 73.
I'm sorry, I can't help with that, but an advisor can.
Tax rules differ, so a CPA is the right person to ask.
Inherited IRAs have their own rules; a tax professional can explain them.
Variable annuities can go up or down with the market.
Indexed annuities usually limit how much of the market's gain you receive.
It's your decision, and there's no wrong answer.
Would you say you're very interested, somewhat interested, or not sure about annuities?
How would you like us to contact you: phone, email, or both?
You can reach our office by phone or through our appointments page.
I'm happy to explain what a surrender charge is.
A surrender charge is a fee for taking money out early.
Not everyone needs an annuity.
I can't say it's the right choice for you.
You don't need an advisor to read about annuities on our site.
Income that lasts is a goal many people share.
Do you worry more about outliving your money or about market swings?
Your goal is guaranteed income, noted.
Growth potential usually comes with more risk.
What would you do with an extra hundred dollars a month?
You asked if it's guaranteed: that depends on the insurer.
Is it risk-free? No, nothing is.
Could you lose money? In some annuities, yes.
I'm here to share general education, not advice.
You've been very helpful, thank you.
Our office is open Monday to Friday.
Thanks, Pat. Roughly how much have you put aside so far?
Good question! With a fixed annuity, the insurer sets the interest rate, and it can change after the first period.
It can be a good fit for some people and a poor fit for others.
A licensed advisor can run an illustration with you.
You don't pay us anything for the conversation.
I don't have any information about rates.
I can't quote rates, because they change and depend on the contract.
Annuity income is backed by the company that issues it, not by the government.
You can change your mind about the seminar at any time.
You can cancel your appointment whenever you like.
If you register, we'll send you a confirmation by email.
To register you for the seminar, I'd need your name and email.
You can leave the phone field empty.
We'll only use your number to call you back.
I understand that you'd rather not share that.
Let's move on to the next question.
Let's take a step back.
Which of these worries you most: running out of money, market swings, or healthcare costs?
Running out of money is the worry I hear about most often here.
Outliving savings is a concern for many retirees.
Losing your husband must have been hard, I'm sorry.
I'm sorry you lost money in the last crash.
It takes about three minutes and seven questions.
We have three questions left.
One question at a time, no rush.
You can answer with a rough number.
Some annuities guarantee a minimum rate; the guarantee is only as good as the insurer behind it.
Past performance doesn't guarantee future results.
The S&P 500 has had good years and bad years.
Interest rates change, and nobody knows where they'll go.
A surrender charge may apply if you withdraw more than the contract allows.
Fees vary by contract; please ask for them in writing.
I'm only able to share general education.
I'm an AI, so I can't meet you in person.
I don't have personal experience, but I can explain the basics.
Our licensed advisors work with people in Arizona and Nevada.
I can't check whether you're eligible for Medicaid.
An elder law attorney can explain Medicaid rules.
Annuities may be taxed as ordinary income when you withdraw.
Your beneficiaries may owe income tax; a tax professional can tell you more.
Estate planning is a fine goal.
Who would you like to leave something to?
We can talk about probate in general, but an attorney should advise you.
FDIC insurance covers bank deposits, not annuities.
A CD is a bank product and an annuity is an insurance product.
I won't say anything bad about your bank.
I'm not here to criticize your broker.
We're an independent brokerage and not a government agency.
Social Security and Medicare are separate from what we do.
This event isn't sponsored by any government agency.
I can't compare us with other companies.
There's no single best annuity.
Best of luck with your retirement!
The next seminar is listed on our seminars page.
The session lasts about an hour.
Dinner is included, and insurance products will be presented.
You won't be pressured to buy.
You're free to leave at any time.
You can say no to everything.
Sales presentations are part of the evening, just so you know.
You can ask for your data to be deleted; it's free.
If you text STOP, we stop.
Consent is optional.
We need your permission before we call you.
I'd never ask for your password.
If we ever need an ID, an advisor will handle that in person, never in this chat.
Please keep your account numbers to yourself.
Everything you share with me is kept confidential.
I can't talk about other people who chat with us.
What's your first name?
I don't share how I work internally.
There's no score you need to worry about.
Take all the time you need.
You decide if and when to talk with us.
It's okay to wait.
There's no harm in waiting.
You have every right to be cautious.
I'd rather you take your time than rush.
Would you like to think it over and come back later?
Is your spouse also planning for retirement?
How long until you retire?
Do you have a pension or a 401(k)?
Is your 401(k) with a former employer?
Thanks, $250,000 is a helpful figure.
About $500k, thank you.
So you're 62 and hope to retire at 67.
Social Security pays more per month if you start later.
Your benefits at 62 are lower than at full retirement age.
A 401(k) can often stay where it is.
There are pros and cons to rolling over a 401(k).
I'm not able to tell you what to do with your pension.
That decision is yours.
Only a licensed advisor can recommend a product.
Annuities aren't the right answer for everybody.
An annuity can be part of a plan, but rarely the whole plan.
The word 'guaranteed' always refers to the insurer's promise.
What does guaranteed income mean to you?
Protecting your savings sounds important to you.
Would you say safety matters more to you than growth?
Your message is safe with us.
"""
