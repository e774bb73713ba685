/** The errors of the API, and the exception that causes an error response. */
package io.github.instagramv1.server.error;
