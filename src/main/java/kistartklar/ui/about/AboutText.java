package kistartklar.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kistartklar.resource.Resources;

/** The texts that come with the program; the first two are made while it is built. */
enum AboutText {
  THIRD_PARTY("third-party", "about/THIRD-PARTY.txt"),
  SBOM("sbom", "about/sbom.json"),
  APACHE("apache", "about/Apache-2.0.txt"),
  GPL("gpl", "about/GPL-2.0-with-classpath-exception.txt"),
  LGPL("lgpl", "about/LGPL-2.1.txt"),
  MPL("mpl", "about/MPL-2.0.txt"),
  CONTROLSFX("controlsfx", "about/BSD-3-Clause-controlsfx.txt"),
  JSVG("jsvg", "about/MIT-jsvg.txt"),
  JACKSON_CORE("jackson.core", "about/NOTICE-jackson-core.txt"),
  JACKSON_DATABIND("jackson.databind", "about/NOTICE-jackson-databind.txt"),
  JACKSON_ANNOTATIONS("jackson.annotations", "about/NOTICE-jackson-annotations.txt"),
  FONT("font", "report/fonts/LICENSE-SourceSans3.txt"),
  HYPHENATION("hyphenation", "report/hyphenation/LICENSE-dehyphn-x.txt"),
  COLOUR("colour", "report/color/LICENSE-sRGB.txt");

  private final String key;
  private final String file;

  AboutText(String key, String file) {
    this.key = key;
    this.file = file;
  }

  /** Key of its name. */
  String key() {
    return "about.doc." + key;
  }

  /** The text; empty in a program that was not packaged. */
  Optional<String> read() {
    return Resources.find("/kistartklar/" + file).map(this::text);
  }

  private String text(InputStream content) {
    try (content) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
