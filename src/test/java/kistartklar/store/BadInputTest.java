package kistartklar.store;

import static kistartklar.store.DocumentFormatTest.head;
import static kistartklar.store.DocumentFormatTest.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("pure")
class BadInputTest {

  private static final Messages GERMAN = Messages.german();
  private static final Disk DISK = new Disk();

  private final DocumentStore store = new DocumentStore(DISK, new DurableWriter(DISK));

  @TempDir Path folder;

  static Stream<Arguments> documents() {
    String type = "Hier wird ";
    return Stream.of(
        arguments("", "Die Datei ist leer."),
        arguments(" \r\n\t", "Die Datei ist leer."),
        arguments("Guten Tag", "Zeile 1, Spalte 6: Dieses Zeichen kann hier nicht stehen."),
        arguments("{\n \"format\": x}", "Zeile 2, Spalte 13: Dieses Zeichen kann"),
        arguments("%PDF-1.7", "Die Datei ist ein PDF und kein Dokument."),
        arguments("\0\0\0\0", "Die Datei besteht nur aus Nullen"),
        arguments("PK\003\004\024\0", "Die Datei ist gepackt"),
        arguments("GIF89a\1\0\1\0", "Die Datei ist ein Bild"),
        arguments("<svg xmlns='http://www.w3.org/2000/svg'/>", "Die Datei ist ein Bild"),
        arguments("<?xml version='1.0'?>\n<ns0:svg xmlns:ns0='x'>", "Die Datei ist ein Bild"),
        arguments("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'", "Die Datei ist ein Bild"),
        arguments("<!doctype html><html><svg></svg>", "Die Datei ist eine Webseite"),
        arguments("<?xml version='1.0'?><feed>", "Die Datei ist eine Webseite"),
        arguments("{\\rtf1\\ansi Text}", "Die Datei stammt aus einem Büroprogramm"),
        arguments("\n <!DOCTYPE html><html>", "Die Datei ist eine Webseite"),
        arguments(head() + ",\n\"answers\":{", "Die Datei bricht in Zeile 2 ab."),
        arguments(head() + ",\"a\":\"x\ny\"}", "Zeile 1, Spalte "),
        arguments("[]", "Die Datei ist kein Dokument von KI-Startklar."),
        arguments("null", "Die Datei ist kein Dokument von KI-Startklar."),
        arguments("\"x\"", "Die Datei ist kein Dokument von KI-Startklar."),
        arguments("{}", "Die Datei ist kein Dokument von KI-Startklar."),
        arguments(
            "{\"format\":\"x/y\"}",
            "Die Datei gehört zu einem anderen Programm: Ihr Format heißt „x/y“"),
        arguments("{\"format\":1}", "Feld „format“: Hier wird ein Text erwartet."),
        arguments(version(""), "Feld „formatVersion“: Die Angabe fehlt."),
        arguments(
            version(",\"formatVersion\":0"), "Feld „formatVersion“: Die Zahl 0 ist nicht erlaubt"),
        arguments(
            version(",\"formatVersion\":-1"),
            "Feld „formatVersion“: Die Zahl -1 ist nicht erlaubt"),
        arguments(
            version(",\"formatVersion\":\"1\""),
            "Feld „formatVersion“: Hier wird eine ganze Zahl erwartet."),
        arguments(
            version(",\"formatVersion\":1.0"),
            "Feld „formatVersion“: Hier wird eine ganze Zahl erwartet."),
        arguments(
            version(",\"formatVersion\":null"),
            "Feld „formatVersion“: Hier wird eine ganze Zahl erwartet."),
        arguments(
            version(",\"formatVersion\":99999999999999999999"),
            "Feld „formatVersion“: Die Zahl 99999999999999999999"),
        arguments(version(",\"formatVersion\":1"), "Feld „id“: Die Kennung des Dokuments fehlt."),
        arguments(
            version(",\"formatVersion\":1,\"id\":\"1-1-1-1-1\""),
            "Feld „id“: „1-1-1-1-1“ ist keine gültige Kennung (UUID)."),
        arguments(
            version(",\"formatVersion\":1,\"id\":\"abc\""),
            "Feld „id“: „abc“ ist keine gültige Kennung (UUID)."),
        arguments(
            version(",\"formatVersion\":1,\"id\":5"), "Feld „id“: Hier wird ein Text erwartet."),
        arguments(with("\"origin\":\"x\""), "Feld „origin“: „x“ ist keine gültige Kennung (UUID)."),
        arguments(with("\"revision\":-1"), "Feld „revision“: Die Zahl -1 ist nicht erlaubt"),
        arguments(
            with("\"revision\":9007199254740992"),
            "Feld „revision“: Die Zahl 9007199254740992 ist nicht"),
        arguments(
            with("\"createdAt\":\"gestern\""),
            "Feld „createdAt“: Den Zeitpunkt „gestern“ gibt es nicht."),
        arguments(
            with("\"modifiedAt\":\"2026-02-31T09:00:00Z\""),
            "Feld „modifiedAt“: Den Zeitpunkt „2026-02-31T09:00:00Z“"),
        arguments(with("\"company\":[]"), "Unternehmen: " + type + "eine Gruppe von Angaben"),
        arguments(with("\"company\":null"), "Unternehmen: " + type + "eine Gruppe von Angaben"),
        arguments(company("\"name\":1"), "Unternehmen, Name: " + type + "ein Text erwartet."),
        arguments(company("\"name\":null"), "Unternehmen, Name: " + type + "ein Text erwartet."),
        arguments(company("\"industry\":{}"), "Unternehmen, Branche: " + type + "ein Text"),
        arguments(company("\"website\":1"), "Unternehmen, Website: " + type + "ein Text"),
        arguments(
            company("\"employees\":\"34\""),
            "Unternehmen, Zahl der Mitarbeitenden: " + type + "eine ganze Zahl"),
        arguments(company("\"employees\":-1"), "Unternehmen, Zahl der Mitarbeitenden: Die Zahl -1"),
        arguments(
            company("\"employees\":2147483648"),
            "Unternehmen, Zahl der Mitarbeitenden: Die Zahl 2147483648"),
        arguments(
            answer("\"criteria\":\"met\""),
            "Frage 12, Kriterien: " + type + "eine Liste von Texten"),
        arguments(
            answer("\"criteria\":[\"met\",true]"),
            "Frage 12, Kriterium 2: " + type + "ein Text erwartet."),
        arguments(
            answer("\"criteria\":[\"met\",\"partly\"]"),
            "Frage 12, Kriterium 2: „partly“ ist unbekannt. Erlaubt sind „met“ und „missing“."),
        arguments(
            answer("\"criteria\":[\"met\",\"missing\",\"missing\"]"),
            "Frage 12, Kriterien: Die Liste ist zu lang. Die Frage hat nur 2 Kriterien."),
        arguments(
            answer("\"notApplicable\":true"),
            "Frage 12, Grund, warum sie nicht betrifft: " + type + "ein Text erwartet."),
        arguments(
            answer("\"clarification\":\"IT\""),
            "Frage 12, Klärung: " + type + "eine Gruppe von Angaben"),
        arguments(
            answer("\"clarification\":{\"by\":7}"),
            "Frage 12, Klärung durch: " + type + "ein Text erwartet."),
        arguments(
            answer("\"clarification\":{\"until\":\"2026-02-30\"}"),
            "Frage 12, Klärung bis: Das Datum „2026-02-30“ gibt es nicht."),
        arguments(
            with("\"answers\":{\"q30\":{\"clarification\":{\"by\":\"IT\"}}}"),
            "Antworten: „q30“ ist keine Frage des Leitfadens."),
        arguments(
            with("\"hints\":{\"aiInUse-q17\":1}"),
            "Hinweis zu schon genutzter KI und Frage 17: " + type + "eine Gruppe von Angaben"),
        arguments(
            with("\"hints\":{\"aiInUse-q17\":{\"remark\":1}}"),
            "Hinweis zu schon genutzter KI und Frage 17, Bemerkung: " + type + "ein Text"),
        arguments(
            company("\"aiInUse\":true"),
            "Unternehmen, schon genutzte KI: " + type + "ein Text erwartet."),
        arguments(
            company("\"aiInUse\":\"maybe\""),
            "Unternehmen, schon genutzte KI: Die Antwort „maybe“ ist unbekannt."),
        arguments(
            company("\"participants\":\"IT\""),
            "Unternehmen, Teilnehmende: " + type + "eine Liste von Texten"),
        arguments(
            company("\"participants\":[\"IT\",2]"),
            "Unternehmen, Teilnehmende, Eintrag 2: " + type + "ein Text"),
        arguments(
            company("\"assessedOn\":\"2026-02-31\""),
            "Unternehmen, Datum der Einschätzung: Das Datum „2026-02-31“ gibt es nicht."),
        arguments(
            company("\"assessedOn\":\"31.02.2026\""),
            "Unternehmen, Datum der Einschätzung: Das Datum „31.02.2026“ gibt es nicht."),
        arguments(with("\"answers\":[]"), "Antworten: " + type + "eine Gruppe von Angaben"),
        arguments(
            answers("\"q30\":{\"value\":\"yes\"}"),
            "Antworten: „q30“ ist keine Frage des Leitfadens. Erlaubt sind „q01“ bis „q29“."),
        arguments(answers("\"q00\":{}"), "Antworten: „q00“ ist keine Frage"),
        arguments(answers("\"q1\":{}"), "Antworten: „q1“ ist keine Frage"),
        arguments(answers("\"q12\":\"yes\""), "Frage 12: " + type + "eine Gruppe von Angaben"),
        arguments(
            answers("\"q12\":{\"value\":\"vielleicht\"}"),
            "Frage 12: Die Antwort „vielleicht“ ist unbekannt. Erlaubt sind „yes“ und „no“."),
        arguments(
            answers("\"q12\":{\"value\":\"Yes\"}"), "Frage 12: Die Antwort „Yes“ ist unbekannt."),
        arguments(answers("\"q12\":{\"value\":true}"), "Frage 12: " + type + "ein Text erwartet."),
        arguments(answers("\"q12\":{\"value\":null}"), "Frage 12: " + type + "ein Text erwartet."),
        arguments(
            answers("\"q12\":{\"note\":[]}"), "Frage 12, Notiz: " + type + "ein Text erwartet."),
        arguments(
            answers("\"q12\":{},\n\"q12\":{}"),
            "Frage 12: Diese Angabe steht doppelt in der Datei (Zeile 2)."),
        arguments(
            answers("\"q12\":{\"note\":\"\",\"note\":\"\"}"),
            "Frage 12, Notiz: Diese Angabe steht doppelt"),
        arguments(with("\"x\":[0,{\"y\":1,\"y\":1}]"), "Feld „x.2.y“: Diese Angabe steht doppelt"),
        arguments(with("\"measures\":7"), "Maßnahmen: " + type + "eine Gruppe von Angaben"),
        arguments(measures("\"m1\":{}"), "Maßnahmen: „m1“ ist keine Frage des Leitfadens."),
        arguments(measures("\"q07\":[]"), "Maßnahme zu Frage 7: " + type + "eine Gruppe"),
        arguments(
            measures("\"q07\":{\"owner\":1}"),
            "Maßnahme zu Frage 7, Verantwortlich: " + type + "ein Text"),
        arguments(
            measures("\"q07\":{\"due\":\"2027-13-01\"}"),
            "Maßnahme zu Frage 7, Termin: Das Datum „2027-13-01“ gibt es nicht."),
        arguments(
            measures("\"q07\":{\"status\":\"late\"}"),
            "Maßnahme zu Frage 7, Status: „late“ ist unbekannt. Erlaubt sind „open“, „inProgress“ und „done“."),
        arguments(head() + "} x", "Zeile 1: Nach dem Ende des Dokuments steht noch etwas."),
        arguments(head() + "}\n\n{}", "Zeile 3: Nach dem Ende des Dokuments steht noch etwas."),
        arguments(
            with("\"x\":" + "[".repeat(40) + "]".repeat(40)),
            "Zeile 1: Die Angaben sind tiefer als 32 Ebenen verschachtelt."),
        arguments(
            note("x".repeat(1_100_000)),
            "Frage 12, Notiz: Diese Angabe ist zu lang. Erlaubt sind Texte bis 1\u00a0MB."),
        arguments(
            with("\"x\":\"" + "y".repeat(60) + "\",\"" + "z".repeat(60) + "\":NaN"),
            "Zeile 1, Spalte "),
        arguments(with("\"x\":1e99999999999"), "Feld „x“: Die Zahl 1e99999999999 ist nicht"),
        arguments(
            with("\"x\":" + "7".repeat(1_001)), "Feld „x“: Die Zahl hat mehr als 1000 Ziffern."),
        arguments(
            measures("\"q02\":{\"due\":0." + "7".repeat(900_000) + "}"),
            "Maßnahme zu Frage 2, Termin: Die Zahl hat mehr als 1000 Ziffern."),
        arguments(
            with("\"modifiedAt\":\"+123456789-11-22T09:30:00Z\""),
            "Feld „modifiedAt“: „+123456789-11-22T09:30:00Z“ ist nicht erlaubt."
                + " Erlaubt sind die Jahre 1900 bis 9998"),
        arguments(with("\"createdAt\":\"9999-01-01T00:00:00Z\""), "Feld „createdAt“: „9999"),
        arguments(with("\"createdAt\":\"1899-12-31T23:59:59Z\""), "Feld „createdAt“: „1899"),
        arguments(
            measures("\"q02\":{\"due\":\"1899-12-31\"}"),
            "Maßnahme zu Frage 2, Termin: „1899-12-31“ ist nicht erlaubt."),
        arguments(
            with(
                "\"ownMeasures\":[{\"id\":\"00000000-0000-0001-0000-000000000002\",\"due\":\"9999-12-30\"}]"),
            "Eigene Maßnahme 1, Termin: „9999-12-30“ ist nicht erlaubt."),
        arguments(
            answer("\"clarification\":{\"until\":\"+10000-01-01\"}"),
            "Frage 12, Klärung bis: „+10000-01-01“ ist nicht erlaubt."),
        arguments(
            company("\"assessedOn\":\"9999-12-31\""),
            "Unternehmen, Datum der Einschätzung: „9999-12-31“ ist nicht erlaubt."),
        arguments(
            with(
                "\"predecessors\":[{\"id\":\"00000000-0000-0001-0000-000000000002\",\"assessedOn\":\"0026-11-22\"}]"),
            "Frühere Einschätzung 1, Datum: „0026-11-22“ ist nicht erlaubt."),
        arguments(
            head() + "}" + " ".repeat(11 * 1024 * 1024),
            "Die Datei ist größer als 10\u00a0MB und damit kein Dokument von KI-Startklar."));
  }

  private static String with(String field) {
    return head() + "," + field + "}";
  }

  private static String version(String rest) {
    return "{\"format\":\"ki-startklar/assessment\"" + rest + "}";
  }

  private static String company(String field) {
    return with("\"company\":{" + field + "}");
  }

  private static String answers(String field) {
    return with("\"answers\":{" + field + "}");
  }

  private static String answer(String field) {
    return answers("\"q12\":{" + field + "}");
  }

  private static String measures(String field) {
    return with("\"measures\":{" + field + "}");
  }

  @ParameterizedTest(name = "[{index}] {1}")
  @MethodSource("documents")
  void refusesWithAMessageThatNamesThePlace(String document, String message) throws Exception {
    refuses(document.getBytes(StandardCharsets.UTF_8), message);
  }

  private void refuses(byte[] bytes, String message) throws Exception {
    Path file = Files.write(folder.resolve("a.kicheck"), bytes);
    LoadResult result = store.load(file);
    assertThat(result).isInstanceOf(LoadResult.Damaged.class);
    assertThat(text(((LoadResult.Damaged) result).reason())).startsWith(message);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void refusesMalformedUtf8InsteadOfReplacingIt() throws Exception {
    refuses(
        note("\nä").getBytes(StandardCharsets.ISO_8859_1),
        "Zeile 2: Hier stehen Bytes, die kein gültiger Text in UTF-8 sind.");
  }

  @Test
  void refusesUtf16ThatEndsInTheMiddle() throws Exception {
    byte[] whole = DocumentFormatTest.marked(note("x"), StandardCharsets.UTF_16LE);
    refuses(
        Arrays.copyOf(whole, whole.length - 1),
        "Zeile 1: Hier stehen Bytes, die kein gültiger Text in UTF-16LE sind.");
  }

  @Test
  void quotesHostileValuesShortAndHarmless() throws Exception {
    String value = "a\\n\\u202eb" + "x".repeat(100);
    refuses(
        answers("\"q12\":{\"value\":\"" + value + "\"}").getBytes(StandardCharsets.UTF_8),
        "Frage 12: Die Antwort „a  b" + "x".repeat(36) + "…“ ist unbekannt.");
  }

  @Test
  void namesANewerFormat() {
    String newer = head().replace("\"formatVersion\":1", "\"formatVersion\":2") + "}";
    LoadResult result = DocumentFormat.read(newer.getBytes(StandardCharsets.UTF_8));
    assertThat(text(((LoadResult.NewerFormat) result).reason()))
        .startsWith(
            "Das Dokument stammt aus einer neueren Programmfassung (Format 2, diese Fassung kennt"
                + " Format 1).");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(unreadable(folder.resolve("weg.kicheck")))
        .isEqualTo("Die Datei „weg.kicheck“ gibt es nicht. Prüfen Sie Ordner und Namen.");
    assertThat(unreadable(folder.resolve("kein/weg.kicheck")))
        .startsWith("Die Datei „weg.kicheck“ gibt es nicht.");
  }

  @Test
  void saysThatAFileIsMissingBelowAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("datei"), "");
    assertThat(unreadable(file.resolve("weg.kicheck")))
        .startsWith("Die Datei „weg.kicheck“ gibt es nicht.");
  }

  @Test
  void saysThatItIsAFolder() {
    assertThat(unreadable(folder))
        .endsWith("ist ein Ordner. Wählen Sie eine Datei mit der Endung „.kicheck“.");
  }

  private String unreadable(Path path) {
    LoadResult result = store.load(path);
    assertThat(result).isInstanceOf(LoadResult.Unreadable.class);
    return text(((LoadResult.Unreadable) result).reason());
  }

  private static String text(Message message) {
    return GERMAN.get(message);
  }
}
