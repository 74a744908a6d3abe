/** Keeps what happened between a client and its server, to be sent to somebody without anybody's secrets, and played back. */
export type { ExportOptions, Recorder, RecorderOptions } from './createRecorder.js';
export { createRecorder } from './createRecorder.js';
export type { FollowedClient } from './followClient.js';
export type {
  CallEntry,
  CommandEntry,
  ConnectionEntry,
  FrameEntry,
  HeartbeatEntry,
  Json,
  JsonFields,
  KeptInRecording,
  RecordedEntry,
  RecordedMoment,
  Recording,
  SocketEntry,
  VerificationEntry,
} from './Recording.js';
export { readRecording } from './readRecording.js';
