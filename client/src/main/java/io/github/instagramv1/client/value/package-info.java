/**
 * What every object of a response has in common, the JSON that it is read from, and values that say
 * more than their text: ids. None of them needs a client.
 */
@NullMarked
package io.github.instagramv1.client.value;

import org.jspecify.annotations.NullMarked;
