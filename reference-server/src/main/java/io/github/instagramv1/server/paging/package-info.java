/**
 * Keyset paging: the window a page comes from, how large it may be, and where the next one starts.
 */
package io.github.instagramv1.server.paging;
