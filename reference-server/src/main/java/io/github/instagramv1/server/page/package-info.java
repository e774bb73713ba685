/** Pages that users look at, over the same services as the API. */
package io.github.instagramv1.server.page;
