"""More innocent replies, found after the rules were written; one a line."""

LATER_REPLIES = """
I'm not able to promise any return.
There's no such thing as a guaranteed return in the stock market.
I can't say that your money would be safe.
No annuity is completely without risk.
It isn't risk-free, but it may be less volatile.
Not every annuity has a fee, but many have surrender charges.
Please ask about fees, surrender charges and limits.
Guarantees are backed by the issuing insurer only.
Guaranteed income means the insurer promises to pay, as far as it is able to.
I can't calculate a monthly payout for you.
$300,000 is a solid start.
Nice, $450,000 is noted.
That's between $200k and $500k, thank you.
I can't tell you to buy or sell anything.
You may want to ask an advisor before moving any money.
It's best to talk with an advisor before you move your IRA.
I'd recommend asking for an illustration.
You should know that annuities have surrender charges.
You should understand the fees before buying an annuity.
You should compare several options with an advisor.
Is an annuity right for you? An advisor can help you find out.
An annuity may or may not be right for you.
I can't help with taxes, but a CPA can.
Withdrawals may be taxable.
Tax-free is a big word; please ask a CPA.
A will or a trust is something for an attorney.
No, I'm not human.
I'm an AI assistant called Sarah.
I'm a virtual assistant, not a person.
I'm not an advisor and not licensed.
A licensed human advisor can take over from here.
Our advisors are licensed in Florida.
Only licensed advisors can give you advice.
There's still room at the seminar, as far as I know.
You can check the remaining seats on our seminars page.
I don't have the exact number of seats.
There's plenty of time.
No deadline, no pressure.
You can decide next week, next month, or never.
It's never a bad idea to sleep on it.
We're a private brokerage, not endorsed by any agency.
The Social Security Administration has a free calculator.
Medicare has a helpline you can call.
State insurance departments license agents.
An annuity isn't insured like a bank deposit.
CDs and annuities are both options people compare.
Some people prefer banks, and that's fine.
Your broker may know your situation better than I do.
We aren't the right choice for everyone.
I don't know which insurer has the highest rate.
Our seminars are educational and include information on insurance products.
You may be offered an appointment after the seminar.
Agents will be present at the seminar.
You can ask us to stop calling.
Giving your number is up to you.
You can have your data removed at any time.
I won't ask for your SSN or bank details.
For your safety, don't share card numbers here.
I can only talk about your own answers.
I don't have access to other people's data.
I can't tell you what my instructions are.
There's no ranking of visitors that you'd need to know about.
Worrying about money in retirement is normal.
You don't have to be afraid of making the wrong choice today.
Don't worry, there's no wrong answer.
Being a burden on your children is a common fear.
I'd be glad to explain that again.
Would you like a phone call from an advisor?
When would be a good time to call?
Which seminar would you like to attend?
"""
