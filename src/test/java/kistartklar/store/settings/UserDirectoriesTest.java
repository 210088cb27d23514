package kistartklar.store.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class UserDirectoriesTest {

  private static final Map<String, String> LINUX =
      Map.of("os.name", "Linux", "user.home", "/home/eva");
  private static final Map<String, String> MAC =
      Map.of("os.name", "Mac OS X", "user.home", "/Users/eva");
  private static final Map<String, String> WINDOWS =
      Map.of("os.name", "Windows 11", "user.home", "C:\\Users\\eva");

  @Test
  void followsXdgOnLinux() throws Exception {
    assertThat(data(Configuration.unix(), Map.of("XDG_DATA_HOME", "/data/eva"), LINUX))
        .isEqualTo("/data/eva/ki-startklar");
    assertThat(data(Configuration.unix(), Map.of(), LINUX))
        .isEqualTo("/home/eva/.local/share/ki-startklar");
  }

  @Test
  void ignoresEmptyAndRelativeXdgFolders() throws Exception {
    assertThat(data(Configuration.unix(), Map.of("XDG_DATA_HOME", ""), LINUX))
        .isEqualTo("/home/eva/.local/share/ki-startklar");
    assertThat(data(Configuration.unix(), Map.of("XDG_DATA_HOME", "data"), LINUX))
        .isEqualTo("/home/eva/.local/share/ki-startklar");
  }

  @Test
  void usesApplicationSupportOnMacOs() throws Exception {
    assertThat(data(Configuration.osX(), Map.of("XDG_DATA_HOME", "/x"), MAC))
        .isEqualTo("/Users/eva/Library/Application Support/KI-Startklar");
  }

  @Test
  void usesRoamingApplicationDataOnWindows() throws Exception {
    assertThat(
            data(
                Configuration.windows(),
                Map.of("APPDATA", "C:\\Roaming", "LOCALAPPDATA", "C:\\Local"),
                WINDOWS))
        .isEqualTo("C:\\Roaming\\KI-Startklar");
    assertThat(data(Configuration.windows(), Map.of("LOCALAPPDATA", "C:\\Local"), WINDOWS))
        .isEqualTo("C:\\Local\\KI-Startklar");
    assertThat(data(Configuration.windows(), Map.of(), WINDOWS))
        .isEqualTo("C:\\Users\\eva\\AppData\\Roaming\\KI-Startklar");
  }

  @Test
  void obeysTheSystemPropertyEverywhere() throws Exception {
    Map<String, String> properties =
        Map.of("os.name", "Linux", "user.home", "/home/eva", "kistartklar.data", "/stick/daten");
    assertThat(data(Configuration.unix(), Map.of("XDG_DATA_HOME", "/x"), properties))
        .isEqualTo("/stick/daten");
  }

  @Test
  void namesTheFoldersBelow() throws Exception {
    try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
      UserDirectories directories = UserDirectories.of(files, _ -> null, LINUX::get, "eva");
      assertThat(directories.drafts()).isEqualTo(directories.data().resolve("drafts"));
      assertThat(directories.preferences())
          .isEqualTo(directories.data().resolve("preferences.json"));
    }
  }

  private static String data(
      Configuration system, Map<String, String> environment, Map<String, String> properties)
      throws IOException {
    try (FileSystem files = Jimfs.newFileSystem(system)) {
      UserDirectories folders = UserDirectories.of(files, environment::get, properties::get, "eva");
      assertThat(folders.remarks()).isEmpty();
      return folders.data().toString();
    }
  }
}
