package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Classes that were compiled for Java 5 or older. The JVM verifies them the slow way at every start
 * and takes none of them into a recorded start. They get the version of a newer Java and the tables
 * for the quick way; what they do stays the same.
 */
final class OldClasses {

  private static final int MAGIC_AND_VERSION = 8;
  private static final int MAGIC = 0xCAFEBABE;

  private final ClassFile tool;

  /**
   * @param jar where classes are looked up to find out which is a kind of which
   */
  OldClasses(ZipFile jar) {
    tool =
        ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(wanted -> find(jar, wanted))
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /** Whether a file is such a class. */
  static boolean isOld(String name, byte[] content) {
    if (!name.endsWith(".class") || content.length < MAGIC_AND_VERSION) {
      return false;
    }
    ByteBuffer head = ByteBuffer.wrap(content);
    return head.getInt() == MAGIC
        && Short.toUnsignedInt(head.getShort(6)) < ClassFile.JAVA_6_VERSION;
  }

  /** The same class for a newer Java. */
  byte[] raise(byte[] content) {
    ClassModel model = tool.parse(content);
    ClassTransform newVersion =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_21_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    // Only code that is written anew gets its table.
    ClassTransform newTables =
        ClassTransform.transformingMethods(
            MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
    return tool.transformClass(model, newVersion.andThen(newTables));
  }

  private static @Nullable InputStream find(ZipFile jar, ClassDesc wanted) {
    String descriptor = wanted.descriptorString();
    ZipEntry entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
