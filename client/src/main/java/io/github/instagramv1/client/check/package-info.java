/** Checks of arguments. */
@NullMarked
package io.github.instagramv1.client.check;

import org.jspecify.annotations.NullMarked;
