/** OAuth 2.0: how an application gets an access token. */
@NullMarked
package io.github.instagramv1.client.oauth;

import org.jspecify.annotations.NullMarked;
