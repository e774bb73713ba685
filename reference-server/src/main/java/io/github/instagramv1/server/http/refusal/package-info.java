/** Error responses of exceptions. */
package io.github.instagramv1.server.http.refusal;
