/** What a user sees and does in a real browser. */
package io.github.instagramv1.server.browser;
