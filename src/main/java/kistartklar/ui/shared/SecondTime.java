package kistartklar.ui.shared;

/** What can be done with an assessment when it is time for another one. */
public interface SecondTime {

  /** Begins a new assessment that knows this one. */
  void startFollowUp();

  /** Shows this assessment beside earlier or later ones. */
  void compare();
}
