package kistartklar.report.picture;

import kistartklar.text.Message;

/** A picture that is intact but cannot serve, with the reason for the user. */
final class UnfitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  UnfitException(String key) {
    reason = Message.of(key);
  }

  Message reason() {
    return reason;
  }
}
