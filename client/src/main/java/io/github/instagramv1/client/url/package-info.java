/** Writes, reads and compares URLs: the base URL, the URLs of next pages, and forms. */
@NullMarked
package io.github.instagramv1.client.url;

import org.jspecify.annotations.NullMarked;
