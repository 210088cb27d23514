package kistartklar.domain.assessment;

/** How much text a document holds, so that no more is taken than can be saved. */
public final class TextVolume {

  /** Bytes of text that a document of 10 MB holds beside all else that stands in it. */
  static final int MOST_BYTES = 9 * 1024 * 1024;

  private long bytes;

  private TextVolume() {}

  /** Whether an assessment with so much more text can be written and read again. */
  public static boolean hasRoom(Assessment assessment, String added) {
    TextVolume more = new TextVolume();
    more.add(added);
    return of(assessment) + more.bytes <= MOST_BYTES;
  }

  /** The bytes of all texts and the picture of an assessment, at least. */
  static long of(Assessment assessment) {
    TextVolume volume = new TextVolume();
    Company company = assessment.company();
    volume.add(company.name());
    volume.add(company.industry());
    volume.add(company.website());
    company.participants().forEach(volume::add);
    company.logo().ifPresent(logo -> volume.bytes += 2L * logo.content().length);
    assessment.responses().values().forEach(volume::add);
    assessment.measures().values().forEach(volume::add);
    assessment.ownMeasures().forEach(volume::add);
    assessment.confirmedHints().values().forEach(volume::add);
    return volume.bytes;
  }

  private void add(Response response) {
    add(response.note());
    response.notApplicable().ifPresent(this::add);
    response.clarification().map(Clarification::by).ifPresent(this::add);
    for (View view : response.views()) {
      add(view.by());
      add(view.note());
    }
  }

  private void add(MeasureState state) {
    add(state.owner());
    add(state.remark());
  }

  private void add(OwnMeasure own) {
    add(own.title());
    add(own.steps());
    add(own.role());
    add(own.state());
  }

  /** In JSON a line break is two characters and a control character six. */
  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < ' ' ? (c == '\n' || c == '\t' ? 2 : 6) : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
  }
}
