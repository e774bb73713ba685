/** Who sends a request: users, scopes, and the keys by which requests are counted. */
package io.github.instagramv1.server.credential;
