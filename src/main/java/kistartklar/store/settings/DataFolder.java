package kistartklar.store.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kistartklar.store.settings.UserDirectories.Lookup;
import kistartklar.text.Message;
import org.jspecify.annotations.Nullable;

/** Finds the folder for the user's own data, and what is to be said of it. */
final class DataFolder {

  /**
   * Where the launcher says it lies: {@code X.exe}, {@code bin/X}, {@code X.app/Contents/MacOS/X}.
   */
  private static final String LAUNCHER = "jpackage.app-path";

  private static final String NAME = "KI-Startklar";
  private static final String PLAIN_NAME = "ki-startklar";

  private final FileSystem files;
  private final Lookup environment;
  private final Lookup properties;
  private final String user;
  private final String system;
  private final List<Message> remarks = new ArrayList<>();

  /**
   * @param environment environment variables by name, null if not set
   * @param properties system properties by name, null if not set
   * @param user the account of the user, as the system names it
   */
  DataFolder(FileSystem files, Lookup environment, Lookup properties, String user) {
    this.files = files;
    this.environment = environment;
    this.properties = properties;
    this.user = user;
    system = Optional.ofNullable(properties.get("os.name")).orElse("").toLowerCase(Locale.ROOT);
  }

  UserDirectories find() {
    Optional<Path> override = folder(properties.get(UserDirectories.OVERRIDE));
    if (override.isPresent()) {
      return new UserDirectories(override.get().toAbsolutePath());
    }
    Optional<Path> portable =
        besideTheProgram().filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
    Optional<FolderSafety.Fault> fault = portable.flatMap(at -> FolderSafety.fault(at, user));
    if (portable.isPresent() && fault.isEmpty()) {
      return new UserDirectories(portable.get());
    }
    fault.ifPresent(found -> remarks.add(refusal(found, portable.orElseThrow())));
    Path data = ofSystem().filter(DataFolder::canBeWritten).orElseGet(this::temporary);
    if (!remarks.isEmpty()) {
      remarks.add(Message.of("store.folder.used", data.toString()));
    }
    return new UserDirectories(data, remarks);
  }

  /** Where the portable package has the folder; empty if there is no such place. */
  private Optional<Path> besideTheProgram() {
    Optional<Path> launcher = folder(properties.get(LAUNCHER)).map(Path::toAbsolutePath);
    Optional<Path> beside =
        isWindows()
            ? launcher.map(Path::getParent)
            : isMac()
                ? launcher
                    .flatMap(file -> above(file, "MacOS"))
                    .flatMap(file -> above(file, "Contents"))
                    .map(Path::getParent)
                    .map(Path::getParent)
                : launcher.flatMap(file -> above(file, "bin")).map(Path::getParent);
    return beside.map(folder -> folder.resolve(UserDirectories.PORTABLE));
  }

  /** The folder that a file lies in, if it has this name. */
  private static Optional<Path> above(Path file, String name) {
    return Optional.ofNullable(file.getParent()).filter(folder -> folder.endsWith(name));
  }

  private static Message refusal(FolderSafety.Fault fault, Path folder) {
    String key =
        switch (fault) {
          case NO_FOLDER -> "store.folder.link";
          case FOREIGN -> "store.folder.foreign";
          case OPEN -> "store.folder.open";
          case PROTECTED -> "store.folder.protected";
        };
    return Message.of(key, folder.toString());
  }

  /** The place that the system sets aside; empty if the user has no home. */
  private Optional<Path> ofSystem() {
    Optional<Path> home = folder(properties.get("user.home")).filter(Path::isAbsolute);
    if (isWindows()) {
      return folder(environment.get("APPDATA"))
          .or(() -> folder(environment.get("LOCALAPPDATA")))
          .or(() -> home.map(at -> at.resolve("AppData").resolve("Roaming")))
          .map(at -> at.resolve(NAME));
    }
    if (isMac()) {
      return home.map(at -> at.resolve("Library").resolve("Application Support").resolve(NAME));
    }
    return folder(environment.get("XDG_DATA_HOME"))
        .filter(Path::isAbsolute) // The XDG specification says to ignore relative ones.
        .or(() -> home.map(at -> at.resolve(".local").resolve("share")))
        .map(at -> at.resolve(PLAIN_NAME));
  }

  private boolean isWindows() {
    return system.startsWith("windows");
  }

  private boolean isMac() {
    return system.startsWith("mac");
  }

  /** Whether the folder, or the nearest one above it that there is, may be written to. */
  private static boolean canBeWritten(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above)) {
        return Files.isDirectory(above) && Files.isWritable(above);
      }
    }
    return false;
  }

  /** A folder of the user's own among the temporary files, the same one at the next start. */
  private Path temporary() {
    remarks.add(Message.of("store.folder.temporary"));
    Path all = folder(properties.get("java.io.tmpdir")).orElse(files.getPath("/tmp"));
    String plainUser = user.replaceAll("[^A-Za-z0-9._-]", "_");
    Path folder = all.toAbsolutePath().resolve(PLAIN_NAME + "-" + plainUser);
    try {
      FileAttribute<?>[] ownerOnly =
          files.supportedFileAttributeViews().contains("posix")
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
              }
              : new FileAttribute<?>[0];
      try {
        return Files.createDirectory(folder, ownerOnly);
      } catch (FileAlreadyExistsException e) {
        return FolderSafety.fault(folder, user).isEmpty()
            ? folder
            : Files.createTempDirectory(all, PLAIN_NAME, ownerOnly);
      }
    } catch (IOException e) {
      return folder;
    }
  }

  private Optional<Path> folder(@Nullable String name) {
    return Optional.ofNullable(name).filter(text -> !text.isBlank()).map(files::getPath);
  }
}
