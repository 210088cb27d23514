package kistartklar.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Lists the files inside a PDF, whether they stand in its name tree or among the files that belong
 * to the document. Walks each node and each list once, so that a tree that bites its tail, or whose
 * nodes share their children, comes to an end.
 */
final class EmbeddedFiles {

  /** A file and whether the PDF says that it was made from it. */
  record Entry(String name, boolean source, PRStream content) {}

  private static final PdfName ASSOCIATED = new PdfName("AF");
  private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
  private static final PdfName SOURCE = new PdfName("Source");

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Entry> entries = new ArrayList<>();

  private EmbeddedFiles() {}

  static List<Entry> of(PdfDictionary catalog) {
    EmbeddedFiles files = new EmbeddedFiles();
    files.addAll(catalog.get(ASSOCIATED));
    if (resolved(catalog.get(PdfName.NAMES)) instanceof PdfDictionary names) {
      files.addTree(names.get(PdfName.EMBEDDEDFILES));
    }
    return files.entries;
  }

  private static @Nullable PdfObject resolved(@Nullable PdfObject object) {
    return object == null ? null : PdfReader.getPdfObject(object);
  }

  private void addTree(@Nullable PdfObject root) {
    Deque<PdfDictionary> nodes = new ArrayDeque<>();
    push(nodes, root);
    while (!nodes.isEmpty()) {
      PdfDictionary node = nodes.remove();
      if (seen.add(node)) {
        addAll(node.get(PdfName.NAMES));
        if (resolved(node.get(PdfName.KIDS)) instanceof PdfArray kids && seen.add(kids)) {
          kids.getElements().forEach(kid -> push(nodes, kid));
        }
      }
    }
  }

  private static void push(Deque<PdfDictionary> nodes, @Nullable PdfObject node) {
    if (resolved(node) instanceof PdfDictionary dictionary) {
      nodes.add(dictionary);
    }
  }

  private void addAll(@Nullable PdfObject list) {
    if (resolved(list) instanceof PdfArray array && seen.add(array)) {
      for (PdfObject element : array.getElements()) {
        if (resolved(element) instanceof PdfDictionary specification) {
          add(specification);
        }
      }
    }
  }

  private void add(PdfDictionary specification) {
    if (resolved(specification.get(PdfName.EF)) instanceof PdfDictionary file
        && resolved(file.get(PdfName.F)) instanceof PRStream content
        && seen.add(content)) {
      boolean source = SOURCE.equals(resolved(specification.get(RELATIONSHIP)));
      entries.add(new Entry(name(specification), source, content));
    }
  }

  private static String name(PdfDictionary specification) {
    for (PdfName key : List.of(PdfName.UF, PdfName.F)) {
      if (resolved(specification.get(key)) instanceof PdfString name) {
        return name.toUnicodeString();
      }
    }
    return "";
  }
}
