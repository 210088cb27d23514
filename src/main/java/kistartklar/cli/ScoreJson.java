package kistartklar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kistartklar.domain.guide.Band;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;

/** The result of one document as a JSON object on one line, for programs. */
final class ScoreJson {

  private ScoreJson() {}

  /**
   * @param file the file as it was named on the command line
   * @param company the firm's name as it is shown
   */
  static String of(String file, String company, Readiness readiness) {
    Tally total = readiness.total();
    Band band = readiness.band();
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("file", file);
    score.put("company", company);
    score.put("yes", total.yes());
    score.put("no", total.no());
    score.put("open", total.open());
    score.put("band", band.min() + "-" + band.max());
    score.put("possible", List.of(readiness.score(), readiness.highestPossible()));
    score.put("preparation", part(readiness.preparation()));
    score.put("operation", part(readiness.operation()));
    score.put("phases", readiness.phases().stream().map(ScoreJson::phase).toList());
    return Json.of(score);
  }

  private static Map<String, Object> part(Tally tally) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("yes", tally.yes());
    part.put("of", tally.total());
    return part;
  }

  private static Map<String, Object> phase(PhaseResult result) {
    Map<String, Object> phase = new LinkedHashMap<>();
    phase.put("number", result.phase().number());
    phase.put("yes", result.tally().yes());
    phase.put("no", result.tally().no());
    phase.put("open", result.tally().open());
    phase.put("of", result.tally().total());
    return phase;
  }
}
