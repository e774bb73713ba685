/**
 * Checks of OAuth: how an application of the settings gets a token of a user whose password they
 * contain. Pages are read as a browser reads them, so any server's pages work.
 */
package io.github.instagramv1.conformance.suite.oauth;
