/** Tests of the pages in a real browser. */
package io.github.instagramv1.server.browser;
