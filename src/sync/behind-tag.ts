/** The name under which the browser keeps that something is to be sent, and what the worker says to an open window. */
export const sendTag = 'kirim'
