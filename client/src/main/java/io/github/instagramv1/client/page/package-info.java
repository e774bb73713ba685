/**
 * Lists that come in pages: one page at a time, or all their items, lazily, as an iterable, a
 * stream or a publisher.
 */
@NullMarked
package io.github.instagramv1.client.page;

import org.jspecify.annotations.NullMarked;
