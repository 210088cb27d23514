/**
 * Reads the guide's content from the JSON files among the resources into {@code domain.guide}. A
 * mistake in these files is a mistake of ours, so reading is strict and fails loudly.
 */
@NullMarked
package kistartklar.content;

import org.jspecify.annotations.NullMarked;
