export { answerRequest, askForHistory, takeBack } from './drafts.ts'
