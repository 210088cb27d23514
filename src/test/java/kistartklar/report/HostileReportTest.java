package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PDFs made to fill the memory, or to be walked for ever, are refused at once. Their numbers ask
 * for memory that a PC has: more would not be had, which would be taken for a refusal.
 */
@Tag("pure")
@Timeout(60)
class HostileReportTest {

  private static final String PACKED = "/Filter/FlateDecode";
  private static final String TABLE = "/Type/XRef/W[1 2 1]/Size 4/Root 1 0 R";
  private static final String OBJECTS = "/Type/ObjStm/N 1/First 4";
  private static final byte[] FIVE_GIGABYTES = HandMadePdf.packedZeros(5 * 1024);

  private static String reason(byte[] pdf) {
    return switch (ReportSource.of(pdf, HandMadePdf.MEGABYTE)) {
      case ReportSource.Found found -> "found";
      case ReportSource.Refused(var reason) -> reason.key();
    };
  }

  private static HandMadePdf pdf() {
    return new HandMadePdf("/Names 3 0 R");
  }

  private static byte[] tableOf(String entries, byte[] content) {
    HandMadePdf pdf = pdf();
    int start = pdf.size();
    return pdf.stream(9, entries, content).end("", start);
  }

  private static byte[] objectsIn(String entries, byte[] content) {
    return pdf().stream(9, entries, content).withPackedTable(3, 9, "");
  }

  /** So many entries of a table that all point at the same object. */
  private static byte[] sameObject(int times, String object) {
    HandMadePdf pdf = pdf();
    int place = pdf.size();
    pdf.text(object);
    int start = pdf.size();
    pdf.text("xref\n0 " + times + "\n" + "%010d 00000 n \n".formatted(place).repeat(times));
    return pdf.end("trailer\n<</Root 1 0 R/Size " + times + ">>\n", start);
  }

  private static byte[] sharedChildren(int nodes) {
    StringBuilder kids = new StringBuilder("[");
    HandMadePdf pdf = pdf().object(3, "<</EmbeddedFiles 10 0 R>>");
    for (int i = 10; i < nodes; i++) {
      pdf.object(i, "<</Kids 4 0 R/Names 4 0 R>>");
      kids.append(i).append(" 0 R ");
    }
    return pdf.object(4, kids + "]").withTable("");
  }

  private static byte[] tablesInACircle() {
    HandMadePdf pdf = pdf();
    int first = pdf.size();
    String table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 1/Prev %010d>>\n";
    int length = table.formatted(0).length();
    pdf.text(table.formatted(first + length)).text(table.formatted(first + 2 * length));
    return pdf.text(table.formatted(first + length)).end("", first);
  }

  private static byte[] packedTablesInACircle() {
    HandMadePdf pdf = pdf();
    int start = pdf.size();
    String entries = "/Type/XRef/W[1 1 1]/Size 1/Root 1 0 R/Prev " + start + PACKED;
    return pdf.stream(9, entries, HandMadePdf.packedZeros(60)).end("", start);
  }

  private static byte[] pages() {
    HandMadePdf pdf = new HandMadePdf("");
    for (int i = 2; i < 34; i++) {
      String next = " " + (i + 1) + " 0 R";
      pdf.object(i, "<</Type/Pages/Count 2/Kids[" + next + next + "]>>");
    }
    return pdf.object(34, "<</Type/Page/Parent 33 0 R>>").withTable("");
  }

  static Stream<Arguments> hostile() {
    String nested = "/Filter[" + "/FlateDecode ".repeat(1000) + "]";
    String wide = "/DecodeParms<</Predictor 12/Colors 32/BitsPerComponent 32/Columns 60000000>>";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("table of 5 GB", tableOf(TABLE + PACKED, FIVE_GIGABYTES));
    files.put("table by numbers", tableOf(TABLE.replace("XR", "#58R") + PACKED, FIVE_GIGABYTES));
    files.put("far table", tableOf(TABLE + " ".repeat(9000) + PACKED, FIVE_GIGABYTES));
    files.put("objects of 5 GB", objectsIn(OBJECTS + PACKED, FIVE_GIGABYTES));
    files.put("short name", objectsIn(OBJECTS + "/Filter[/Fl]", FIVE_GIGABYTES));
    files.put("filters of objects", objectsIn(OBJECTS + nested, FIVE_GIGABYTES));
    files.put("filters of a table", tableOf(TABLE + nested, FIVE_GIGABYTES));
    files.put("filter of old", objectsIn(OBJECTS + "/Filter/LZWDecode", new byte[9000]));
    files.put("objects without end", objectsIn("/Type/ObjStm/N 40000000/First 4", new byte[9]));
    files.put("wide rows", objectsIn(OBJECTS + PACKED + wide, HandMadePdf.packedZeros(1)));
    files.put("rows of a table", tableOf(TABLE + PACKED + wide, HandMadePdf.packedZeros(1)));
    files.put("long table", tableOf(TABLE + "/Length 2000000000", new byte[9]));
    files.put("size of a table", tableOf(TABLE.replace("4", "40000000"), new byte[9]));
    files.put("index of a table", tableOf(TABLE + "/Index[40000000 1]", new byte[9]));
    files.put("size in a trailer", pdf().withTable("/Size 40000000"));
    files.put("section", pdf().text("xref\n40000000 1\n").withTable(""));
    files.put(
        "number",
        pdf().text("40000000 0 obj\n<<>>\nendobj\n").end("trailer\n<</Root 1 0 R>>\n", 0));
    String array = "9 0 obj\n[" + "1 ".repeat(300_000) + "]\nendobj\n";
    files.put("same array", sameObject(60_000, array));
    files.put(
        "same text", sameObject(60_000, "9 0 obj\n<<>>(" + "x".repeat(600_000) + ")\nendobj\n"));
    files.put("same space", sameObject(60_000, " ".repeat(600_000) + array));
    files.put("same stream", sameObject(60_000, "9 0 obj\n<<>>\nstream\n" + "x".repeat(600_000)));
    files.put("same deep", sameObject(60_000, "9 0 obj\n" + "[".repeat(600_000)));
    files.put("shared children", sharedChildren(20_000));
    files.put("tables in a circle", tablesInACircle());
    files.put("packed tables in a circle", packedTablesInACircle());
    files.put("pages of 2^32 paths", pages());
    files.put("only a reference", pdf().object(3, "3 0 R").withTable(""));
    return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void areRefusedAtOnce(String name, byte[] pdf) {
    Cost.isAtMost(
        150 + 10 * pdf.length / HandMadePdf.MEGABYTE,
        Duration.ofSeconds(20),
        () -> assertThat(reason(pdf)).startsWith("report.source."));
  }

  @Test
  void reportsAreStillRead() {
    assertThat(reason(Samples.report(Samples.example(), Form.FULL))).isEqualTo("found");
    byte[] names = "3 0 <</EmbeddedFiles<</Names[(a.kicheck)4 0 R]>>>>".getBytes();
    HandMadePdf packed =
        pdf().object(4, "<</F(a.kicheck)/EF<</F 5 0 R>>>>").stream(5, "", new byte[3]);
    assertThat(reason(packed.stream(9, OBJECTS, names).withPackedTable(3, 9, "")))
        .isEqualTo("found");
  }
}
