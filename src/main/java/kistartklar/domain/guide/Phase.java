package kistartklar.domain.guide;

import java.util.List;

/**
 * One of the nine phases of the guide.
 *
 * @param number 1 to 9
 * @param shortTitle the title where room is scarce
 * @param purpose what the phase settles, in two sentences
 */
public record Phase(
    int number, String title, String shortTitle, String purpose, List<Section> sections) {

  /** How many phases the guide has. */
  public static final int COUNT = 9;

  public Phase {
    if (number < 1 || number > COUNT) {
      throw new IllegalArgumentException("phase " + number + " is not in 1.." + COUNT);
    }
    Require.text(title, "title");
    Require.text(shortTitle, "shortTitle");
    Require.text(purpose, "purpose");
    sections = List.copyOf(Require.filled(sections, "sections"));
  }

  /** The questions of all sections, in order. */
  public List<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream()).toList();
  }
}
