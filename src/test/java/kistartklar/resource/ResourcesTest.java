package kistartklar.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class ResourcesTest {

  @Test
  void findsWhatComesWithTheProgram() throws Exception {
    try (InputStream in = Resources.open("/kistartklar/text/ui.properties")) {
      assertThat(in.readAllBytes()).isNotEmpty();
    }
    assertThat(Resources.find("/kistartklar/text/none")).isEmpty();
    assertThatThrownBy(() -> Resources.open("/kistartklar/text/none"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("/kistartklar/text/none");
  }

  @Test
  void readsAJarInAnyFolder(@TempDir Path home) throws Exception {
    Path jar = Files.createDirectories(home.resolve("Übung!/neu!")).resolve("a.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("a/ß.txt"));
      zip.write(7);
    }
    assertThat(bytes(Resources.find(jar, "a/ß.txt"))).containsExactly(7);
    assertThat(Resources.find(jar, "a/b.txt")).isEmpty();
    assertThatThrownBy(() -> Resources.find(home.resolve("none.jar"), "a"))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static byte[] bytes(Optional<InputStream> content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = content.orElseThrow()) {
      in.transferTo(bytes);
    }
    return bytes.toByteArray();
  }
}
