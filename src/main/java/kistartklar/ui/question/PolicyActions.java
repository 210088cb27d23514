package kistartklar.ui.question;

/** What can be done with the firm's rules for the use of AI. */
public interface PolicyActions {

  /** Saves them as a PDF file. */
  void savePolicy();

  /** Puts them where they can be pasted from. */
  void copyPolicy();
}
