/** How an application gets a token of a user: consent, codes, and their exchange. */
package io.github.instagramv1.server.oauth;
