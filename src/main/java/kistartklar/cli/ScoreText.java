package kistartklar.cli;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.text.words.UrgencyWords;

/** The result of one document as German lines, for people. */
final class ScoreText {

  private final Console console;
  private final Guide guide;

  ScoreText(Console console, Guide guide) {
    this.console = console;
    this.guide = guide;
  }

  /** The lines, ended by an empty one. */
  List<String> of(String file, String company, Assessment assessment) {
    Readiness readiness = Readiness.of(guide, assessment);
    List<String> lines = new ArrayList<>();
    lines.add(console.text("cli.score.head", company, file));
    Tally total = readiness.total();
    lines.add(console.text("cli.score.total", total.yes(), total.no(), total.open()));
    readiness
        .band()
        .ifPresentOrElse(
            band -> lines.addAll(band(band, readiness)),
            () -> lines.add(console.text("cli.score.noBand")));
    new UrgencyWords(console.messages())
        .dataProtection(assessment)
        .ifPresent(words -> lines.add(console.text("cli.score.urgent", words)));
    lines.add(part("cli.score.preparation", readiness.preparation()));
    lines.add(part("cli.score.operation", readiness.operation()));
    readiness.phases().forEach(phase -> lines.add(phase(phase)));
    lines.add("");
    return lines;
  }

  private List<String> band(Band band, Readiness readiness) {
    String now = console.text("cli.score.band", describe(band));
    return readiness.provisional() ? List.of(now, possible(band, readiness)) : List.of(now);
  }

  private String possible(Band band, Readiness readiness) {
    int lowest = readiness.score();
    int highest = readiness.highestPossible();
    int open = readiness.total().open();
    return band == readiness.highestPossibleBand()
        ? console.text("cli.score.possible.sameBand", open, lowest, highest)
        : console.text(
            "cli.score.possible.bands",
            open,
            lowest,
            highest,
            describe(readiness.highestPossibleBand()));
  }

  private String describe(Band band) {
    return console.text("cli.score.bandName", guide.text(band).name(), band.min(), band.max());
  }

  private String part(String key, Tally tally) {
    return console.text(key, tally.yes(), tally.total());
  }

  private String phase(PhaseResult result) {
    int width = guide.phases().stream().mapToInt(phase -> phase.title().length()).max().orElse(0);
    String title = result.phase().title();
    return console.text(
        "cli.score.phase",
        result.phase().number(),
        title + " ".repeat(width - title.length()),
        result.tally().yes(),
        result.tally().total());
  }
}
