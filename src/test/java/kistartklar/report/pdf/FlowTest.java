package kistartklar.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kistartklar.report.pdf.Table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks share out pages as a typesetter would. */
@org.junit.jupiter.api.Tag("pure")
class FlowTest {

  private static final float LINE = 10;
  private static final int LINES = 20;
  private static final Grid GRID = new Grid(new Column(0, 200, LINES * LINE, 0), LINE / 2);
  private static final TextStyle STYLE = new TextStyle(face(), 8, LINE, Rgb.of(0));
  private static final Hyphenator NONE = hyphenator();

  private final Flow flow = new Flow(GRID, NONE);

  private static Face face() {
    String name = "SourceSans3-Regular.ttf";
    try (InputStream in =
        Objects.requireNonNull(
            FlowTest.class.getResourceAsStream("/kistartklar/report/fonts/" + name))) {
      return new Face(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hyphenator hyphenator() {
    try {
      return new Hyphenator(
          new java.io.ByteArrayInputStream("\\patterns{\n}".getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lines(Flow flow, String word, int count) {
    flow.paragraph((word + "\n").repeat(count).strip(), STYLE, 0);
  }

  private static void heading(Flow flow, String text) {
    flow.heading(1, text, STYLE, 0, 0);
  }

  /** The first words of all lines on a page. */
  private List<String> page(int number) {
    List<String> words = new ArrayList<>();
    for (PageOperation operation : flow.pages().all().get(number - 1)) {
      if (operation instanceof PageOperation.Text text) {
        text.lines().forEach(line -> words.add(line.line().pieces().getFirst().shown().strip()));
      }
    }
    return words;
  }

  private String roles(Tag tag) {
    return tag.role()
        + tag.children().stream().map(this::roles).collect(Collectors.joining(",", "(", ")"));
  }

  @Test
  void leavesNoLineAloneAtEitherEnd() {
    lines(flow, "a", LINES - 1);
    lines(flow, "b", 3);
    assertThat(page(1)).doesNotContain("b");
    assertThat(page(2)).containsExactly("b", "b", "b");
  }

  @Test
  void movesHeadingAlongWithWhatFollows() {
    lines(flow, "a", LINES - 2);
    heading(flow, "h");
    lines(flow, "b", 2);
    assertThat(page(1)).doesNotContain("h");
    assertThat(page(2)).containsExactly("h", "b", "b");
    assertThat(flow.anchors()).singleElement().matches(anchor -> anchor.page() == 2);
    assertThat(roles(flow.document())).isEqualTo("Document(P(),H1(),P())");
  }

  @Test
  void movesTwoHeadingsAlongWithTable() {
    lines(flow, "a", LINES - 4);
    heading(flow, "h");
    heading(flow, "i");
    Cell cell = Cell.of("c", STYLE);
    flow.table(
        new Table(
            "t",
            List.of(1f),
            List.of(cell),
            List.of(List.of(cell)),
            0,
            new Table.Look(Rgb.of(0), Rgb.of(0))),
        0);
    assertThat(page(2)).containsExactly("h", "i", "c", "c");
  }

  @Test
  void movesHeadingAlongWithBlocksKeptTogetherAndBeside() {
    lines(flow, "a", LINES - 3);
    heading(flow, "h");
    flow.keepTogether(part -> {
      lines(part, "b", 1);
      lines(part, "c", 3);
    });
    assertThat(page(2)).containsExactly("h", "b", "c", "c", "c");
    lines(flow, "d", LINES - 8);
    heading(flow, "i");
    flow.beside(50, 10, note -> lines(note, "n", 1), text -> lines(text, "e", 3));
    assertThat(page(3)).containsExactly("i", "n", "e", "e", "e");
  }

  @Test
  void keepsTogetherWhatFitsOnAPage() {
    lines(flow, "a", LINES / 2);
    flow.keepTogether(part -> lines(part, "b", LINES / 2 + 2));
    assertThat(page(1)).hasSize(LINES / 2);
    assertThat(page(2)).hasSize(LINES / 2 + 2);
  }

  @Test
  void fillsThePageWithWhatFitsOnNone() {
    lines(flow, "a", LINES / 2);
    flow.keepTogether(part -> lines(part, "b", 3 * LINES));
    assertThat(page(1)).hasSize(LINES);
  }

  @Test
  void setsNoteAndTextAtOneHeight() {
    lines(flow, "a", 3);
    flow.beside(50, 10, note -> lines(note, "n", 4), text -> lines(text, "t", 2));
    assertThat(flow.y()).isEqualTo(GRID.area().top() - 7 * LINE);
    List<PageOperation> page = flow.pages().all().getFirst();
    var note = ((PageOperation.Text) page.get(1)).lines().getFirst();
    var text = ((PageOperation.Text) page.get(2)).lines().getFirst();
    assertThat(text.y()).isEqualTo(note.y());
    assertThat(text.x()).isEqualTo(60);
    assertThat(flow.column()).isEqualTo(GRID.area());
  }

  @Test
  void neverLeavesANoteWithoutItsText() {
    lines(flow, "a", LINES - 2);
    flow.beside(50, 10, note -> lines(note, "n", 1), text -> lines(text, "t", 3));
    assertThat(page(1)).doesNotContain("n");
    assertThat(page(2)).containsExactly("n", "t", "t", "t");
  }

  @Test
  void neverTearsAHeadingFromTheNoteBesideIt() {
    lines(flow, "a", LINES - 4);
    flow.beside(50, 10, note -> lines(note, "n", 3), text -> heading(text, "h"));
    lines(flow, "b", 3);
    assertThat(page(1)).endsWith("n", "n", "n", "h");
    assertThat(page(2)).containsExactly("b", "b", "b");
    assertThat(flow.anchors()).singleElement().matches(anchor -> anchor.page() == 1);
  }

  @Test
  void breaksWhatIsHighAndKeepsItsHeadWithTheBeginning() {
    lines(flow, "a", LINES - 6);
    flow.keepTogether(6 * LINE, head -> lines(head, "h", 2), rest -> lines(rest, "b", 8));
    assertThat(page(1)).endsWith("h", "h", "b", "b", "b", "b");
    assertThat(page(2)).containsExactly("b", "b", "b", "b");
    lines(flow, "c", LINES - 7);
    flow.keepTogether(6 * LINE, head -> lines(head, "h", 2), rest -> lines(rest, "d", 8));
    assertThat(page(2)).endsWith("c");
    assertThat(page(3)).startsWith("h", "h", "d");
    flow.keepTogether(12 * LINE, head -> lines(head, "h", 2), rest -> lines(rest, "e", 10));
    assertThat(page(4)).startsWith("h", "h", "e");
  }

  private static long repeated(List<PageOperation> page) {
    return page.stream()
        .filter(operation ->
            operation instanceof PageOperation.Artifact artifact
                && artifact.type().equals("Pagination"))
        .count();
  }

  @Test
  void repeatsATitleWhereItsTextGoesOnOnly() {
    lines(flow, "a", LINES - 2);
    flow.goingOn("t", STYLE, part -> part.keepTogether(all -> lines(all, "b", LINES)));
    flow.goingOn("u", STYLE, part -> lines(part, "c", LINES));
    lines(flow, "d", 3);
    List<List<PageOperation>> pages = flow.pages().all();
    assertThat(pages.stream().map(FlowTest::repeated)).containsExactly(0L, 0L, 0L, 0L);
    flow.goingOn("v", STYLE, part -> lines(part, "e", 2 * LINES));
    assertThat(pages.stream().map(FlowTest::repeated)).containsExactly(0L, 0L, 0L, 0L, 1L, 1L);
  }

  @Test
  void coloursTheGroundOnEveryPageBehindTheText() {
    lines(flow, "a", LINES - 1);
    flow.onGround(Rgb.of(0xeeeeee), 1, part -> lines(part, "b", LINES + 3));
    assertThat(flow.pages().all().getFirst()).hasSize(1);
    for (List<PageOperation> page : flow.pages().all().subList(1, 3)) {
      assertThat(page.getFirst()).isInstanceOf(PageOperation.Artifact.class);
      assertThat(page).hasSize(2);
    }
  }

  @Test
  void takesTheFirstWayThatFits() {
    lines(flow, "a", 5);
    List<Consumer<Flow>> ways =
        List.of(way -> lines(way, "b", 16), way -> lines(way, "c", 15), way -> lines(way, "d", 1));
    flow.firstThatFits(ways);
    assertThat(page(1)).hasSize(LINES).endsWith("c");
    assertThat(flow.pageCount()).isEqualTo(1);
    assertThat(roles(flow.document())).isEqualTo("Document(P(),P())");
  }

  @Test
  void numbersItemsAcrossTrials() {
    lines(flow, "a", LINES - 3);
    ItemList[] list = {flow.list(true)};
    list[0].item(Span.of("one", STYLE));
    flow.keepTogether(part -> {
      list[0].item(Span.of("two", STYLE));
      lines(part, "b", 3);
    });
    assertThat(page(1)).endsWith("1.", "one");
    assertThat(page(2)).containsExactly("2.", "two", "b", "b", "b");
    assertThat(roles(flow.document()))
        .isEqualTo("Document(P(),L(LI(Lbl(),LBody()),LI(Lbl(),LBody())),P())");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void placesEveryBlockOnceWhateverIsTriedBefore(long seed) {
    Random random = new Random(seed);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String word = "w" + i;
      expected.add(word);
      switch (random.nextInt(7)) {
        case 0 -> heading(flow, word);
        case 1 -> flow.keepTogether(part -> part.paragraph(word, STYLE, random.nextInt(9)));
        case 2 -> {
          expected.add("n" + i);
          String note = "n" + i;
          flow.beside(
              60,
              10,
              margin -> margin.paragraph(word, STYLE, 0),
              text -> text.paragraph(note, STYLE, 0));
        }
        case 4 ->
            flow.goingOn(
                "t",
                STYLE,
                part -> part.onGround(STYLE.color(), 1, on -> on.paragraph(word, STYLE, 3)));
        case 5 -> {
          expected.add("r" + i);
          String rest = "r" + i;
          flow.keepTogether(
              random.nextInt(60),
              part -> part.paragraph(word, STYLE, 0),
              part -> part.paragraph(rest, STYLE, random.nextInt(9)));
        }
        case 3 -> flow.firstThatFits(List.of(way -> way.paragraph(word, STYLE, 5)));
        default -> flow.paragraph(word, STYLE, 3);
      }
    }
    List<String> placed = new ArrayList<>();
    for (int page = 1; page <= flow.pageCount(); page++) {
      placed.addAll(page(page));
    }
    assertThat(placed).isEqualTo(expected);
  }
}
