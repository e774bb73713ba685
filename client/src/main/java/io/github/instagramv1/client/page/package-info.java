/** Paginated lists: page by page, or all items lazily as an iterable, a stream or a publisher. */
@NullMarked
package io.github.instagramv1.client.page;

import org.jspecify.annotations.NullMarked;
