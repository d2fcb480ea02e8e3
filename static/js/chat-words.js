export const PERSON_TEXT = "I would like to talk to a person";

export const TYPING = "Sarah is typing";
export const STILL_THINKING = "Still thinking…";
export const ONE_MOMENT = "One moment: Sarah is still answering. Your text stays here.";

export const NOT_LOADED = "We can’t load the conversation right now. You can still write, or call us.";
export const NOT_DELIVERED = "This message may not have reached us.";
export const NOT_ANSWERED = "Sarah has not answered this message.";
export const NOT_ENDED = "We could not end the chat just now. Please try again.";

export const NO_CONNECTION = "You seem to be offline. Your message is kept here. Check your connection, then try again.";
export const NO_SERVER = "We could not reach the server. Your message is kept here. Please try again.";
export const TOO_SLOW = "That took too long. Your message is kept here. Please try again.";
export const NO_SENSE = "Something went wrong on our side. Your message is kept here. Please try again.";
