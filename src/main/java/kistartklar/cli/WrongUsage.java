package kistartklar.cli;

import kistartklar.text.Message;

/** What is wrong with a command line, in words for whoever typed it. */
final class WrongUsage extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message words;

  WrongUsage(String key, Object... arguments) {
    super(key);
    words = Message.of(key, arguments);
  }

  Message words() {
    return words;
  }
}
