/**
 * Checks of sign-in: how an application that the settings name gets a token of a user whose
 * password they give. Pages are read as a browser reads them, whatever server made them.
 */
package io.github.instagramv1.conformance.suite.oauth;
