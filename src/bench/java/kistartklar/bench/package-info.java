/**
 * The benchmark behind {@code mvn verify -Pbench}. Every figure is a ratio to a named baseline that
 * is measured in the same run, turn by turn, so that it holds on a slow machine as on a fast one.
 */
@NullMarked
package kistartklar.bench;

import org.jspecify.annotations.NullMarked;
