package kistartklar.domain.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kistartklar.domain.aiact.AiActCheck;
import kistartklar.domain.aiact.AiActLaw;
import kistartklar.domain.dpia.DpiaCheck;
import kistartklar.domain.worksheet.SheetRow;

/** First guesses on data protection and on the AI act, with what they rest on and what is open. */
public final class LawFigures {

  public static final String PRIVACY = "privacy";
  public static final String AI_ACT = "aiAct";

  /** The choice that says that nothing of a list applies. */
  private static final String NONE = "none";

  private static final List<String> DPIA_LISTS = List.of("cases", "listed", "criteria");

  private LawFigures() {}

  /** The choices of a list that apply. */
  private static List<String> applying(SheetRow row, String field) {
    return row.texts(field).stream().filter(id -> !id.equals(NONE)).toList();
  }

  private static OptionalInt count(SheetRow row, String field) {
    return row.texts(field).isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(applying(row, field).size());
  }

  private static Optional<Boolean> any(SheetRow row, String field) {
    OptionalInt count = count(row, field);
    return count.isEmpty() ? Optional.empty() : Optional.of(count.getAsInt() > 0);
  }

  private static Optional<Boolean> chosen(SheetRow row, String field) {
    return row.text(field).map(id -> !id.equals(NONE));
  }

  /** What the row says by itself, whatever the firm has decided. */
  public static Optional<DpiaCheck.Verdict> dpia(SheetRow row) {
    return new DpiaCheck(
            row.yesNo("personal"),
            count(row, "cases"),
            count(row, "listed"),
            count(row, "criteria"))
        .verdict();
  }

  /** Whether the firm decided otherwise, for a reason. */
  public static Optional<String> overruled(SheetRow row) {
    return row.text("override")
        .filter(_ -> row.text("overrideWhy").filter(why -> !why.isBlank()).isPresent());
  }

  /** Whether an assessment is to be made. */
  public static boolean needsDpia(SheetRow row) {
    return overruled(row)
        .map("needed"::equals)
        .orElseGet(() ->
            dpia(row)
                .filter(verdict ->
                    verdict == DpiaCheck.Verdict.REQUIRED || verdict == DpiaCheck.Verdict.USUALLY)
                .isPresent());
  }

  static ComputedValue dpiaInWords(SheetRow row) {
    Optional<String> overruled = overruled(row);
    if (overruled.isPresent()) {
      return ComputedValue.of(
          overruled.get().equals("needed") ? "overruledNeeded" : "overruledNot");
    }
    return switch (dpia(row).orElse(null)) {
      case null -> ComputedValue.of("open");
      case NOT_PERSONAL -> ComputedValue.of("notPersonal");
      case REQUIRED -> ComputedValue.of("required");
      case USUALLY -> ComputedValue.of("usually");
      case JUSTIFY -> ComputedValue.of("justify");
      case UNLIKELY -> ComputedValue.of("unlikely");
    };
  }

  static ComputedValue dpiaGrounds(SheetRow row) {
    if (row.yesNo("personal").filter(personal -> !personal).isPresent()) {
      return ComputedValue.of("notPersonal");
    }
    return grounds(row, new ComputedValue.Chosen(PRIVACY, "rows", ticked(row, DPIA_LISTS)));
  }

  private static List<ComputedValue.Choice> ticked(SheetRow row, List<String> fields) {
    List<ComputedValue.Choice> ticked = new ArrayList<>();
    for (String field : fields) {
      applying(row, field).forEach(id -> ticked.add(new ComputedValue.Choice(field, id)));
    }
    return ticked;
  }

  private static ComputedValue grounds(SheetRow row, ComputedValue.Chosen chosen) {
    return row.values().isEmpty() || chosen.choices().isEmpty()
        ? ComputedValue.of("none")
        : ComputedValue.of("ticked", chosen);
  }

  /** The fields whose answer is still open, as far as the row is about persons at all. */
  static ComputedValue dpiaOpen(SheetRow row) {
    if (row.yesNo("personal").isEmpty()) {
      return open(PRIVACY, List.of("personal"));
    }
    return row.yesNo("personal").orElse(true)
        ? open(PRIVACY, DPIA_LISTS.stream().filter(f -> count(row, f).isEmpty()).toList())
        : open(PRIVACY, List.of());
  }

  private static ComputedValue open(String sheet, List<String> fields) {
    return fields.isEmpty()
        ? ComputedValue.of("nothing")
        : ComputedValue.of("fields", new ComputedValue.Labels(sheet, "rows", fields));
  }

  /** What is known of an application. */
  public static AiActCheck aiAct(SheetRow row) {
    return new AiActCheck(
        any(row, "prohibited"),
        row.yesNo("product"),
        chosen(row, "area"),
        chosen(row, "exception"),
        row.yesNo("profiling"),
        any(row, "transparency"));
  }

  static ComputedValue aiActInWords(SheetRow row) {
    AiActCheck check = aiAct(row);
    return switch (check.level().orElse(null)) {
      case null -> ComputedValue.of("open");
      case PROHIBITED -> ComputedValue.of("prohibited");
      case HIGH ->
          ComputedValue.of(check.transparency().orElse(false) ? "highTransparent" : "high");
      case TRANSPARENCY -> ComputedValue.of("transparency");
      case MINIMAL -> ComputedValue.of("minimal");
    };
  }

  static ComputedValue aiActGrounds(SheetRow row) {
    List<ComputedValue.Choice> ticked = new ArrayList<>(ticked(row, List.of("prohibited")));
    if (row.yesNo("product").orElse(false)) {
      ticked.add(new ComputedValue.Choice("product", ""));
    }
    for (String field : List.of("area", "exception")) {
      row.text(field)
          .filter(id -> !id.equals(NONE))
          .ifPresent(id -> ticked.add(new ComputedValue.Choice(field, id)));
    }
    if (row.yesNo("profiling").orElse(false)) {
      ticked.add(new ComputedValue.Choice("profiling", ""));
    }
    ticked.addAll(ticked(row, List.of("transparency")));
    return grounds(row, new ComputedValue.Chosen(AI_ACT, "rows", ticked));
  }

  /** Gates that nobody has decided; of an application outside Annex III, not the exception. */
  static ComputedValue aiActOpen(SheetRow row) {
    AiActCheck check = aiAct(row);
    List<String> open = new ArrayList<>();
    if (check.prohibited().isEmpty()) {
      open.add("prohibited");
    }
    if (check.product().isEmpty()) {
      open.add("product");
    }
    if (check.area().isEmpty()) {
      open.add("area");
    }
    if (check.area().orElse(false) && check.annexThree().isEmpty()) {
      open.addAll(check.exception().isEmpty() ? List.of("exception") : List.of("profiling"));
    }
    if (check.transparency().isEmpty()) {
      open.add("transparency");
    }
    return open(AI_ACT, open);
  }

  static ComputedValue aiActDuties(SheetRow row) {
    AiActCheck check = aiAct(row);
    Set<AiActLaw.Role> roles = roles(row);
    if (check.level().isEmpty() || roles.isEmpty()) {
      return ComputedValue.of("none");
    }
    return ComputedValue.of("duties", new ComputedValue.Duties(causes(check), roles));
  }

  private static Set<AiActLaw.Role> roles(SheetRow row) {
    Set<AiActLaw.Role> roles = EnumSet.noneOf(AiActLaw.Role.class);
    String role = row.text("role").orElse("");
    if (role.equals("deployer") || role.equals("both")) {
      roles.add(AiActLaw.Role.DEPLOYER);
    }
    boolean ownName = row.yesNo("ownName").orElse(false);
    if (role.equals("provider") || role.equals("both") || ownName) {
      roles.add(AiActLaw.Role.PROVIDER);
    }
    return roles;
  }

  /** What duties follow from; where something is prohibited, nothing else. */
  public static Set<AiActLaw.Cause> causes(AiActCheck check) {
    Set<AiActLaw.Cause> causes = EnumSet.of(AiActLaw.Cause.ALWAYS);
    if (check.prohibited().orElse(false)) {
      causes.add(AiActLaw.Cause.PROHIBITED);
      return causes;
    }
    if (check.product().orElse(false)) {
      causes.add(AiActLaw.Cause.PRODUCT);
    }
    boolean high = check.annexThree().orElse(false);
    if (check.area().orElse(false)) {
      causes.add(high ? AiActLaw.Cause.AREA : AiActLaw.Cause.EXCEPTION);
    }
    if (check.transparency().orElse(false)) {
      causes.add(AiActLaw.Cause.TRANSPARENCY);
    }
    return causes;
  }
}
