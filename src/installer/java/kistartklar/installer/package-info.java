/**
 * Makes the runtime, the program's image and the installers of the system it runs on. Not part of
 * the product: {@code mvn -Pinstaller verify} runs it after the jar was made.
 */
@NullMarked
package kistartklar.installer;

import org.jspecify.annotations.NullMarked;
