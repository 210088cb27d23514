package kistartklar.exchange;

import kistartklar.text.Message;

/** What was to be written cannot be made, or is not what it should be. */
final class UnfitContentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  UnfitContentException(Message reason) {
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}
