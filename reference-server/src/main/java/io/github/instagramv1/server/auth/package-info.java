/** Who calls and what they may do: credentials, scopes and the caller they make. */
package io.github.instagramv1.server.auth;
