/** How a person lets an application act for them: the way to an access token. */
@NullMarked
package io.github.instagramv1.client.oauth;

import org.jspecify.annotations.NullMarked;
