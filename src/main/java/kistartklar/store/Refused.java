package kistartklar.store;

import kistartklar.text.Message;

/** A document is refused; the reason names the place. Never leaves the package. */
final class Refused extends RuntimeException {

  private final transient Message reason;

  Refused(Message reason) {
    super(reason.key(), null, false, false);
    this.reason = reason;
  }

  Refused(String key, Object... arguments) {
    this(Message.of(key, arguments));
  }

  Message reason() {
    return reason;
  }
}
