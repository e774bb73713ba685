/** Credentials of requests, and the signature that some applications must add. */
@NullMarked
package io.github.instagramv1.client.auth;

import org.jspecify.annotations.NullMarked;
