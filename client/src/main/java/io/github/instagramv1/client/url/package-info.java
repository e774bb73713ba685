/** How URLs are written, read and compared: the base URL, the URLs of next pages, and forms. */
package io.github.instagramv1.client.url;
