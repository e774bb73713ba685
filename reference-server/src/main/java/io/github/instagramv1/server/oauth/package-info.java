/** OAuth: consent, codes, and their exchange for tokens. */
package io.github.instagramv1.server.oauth;
