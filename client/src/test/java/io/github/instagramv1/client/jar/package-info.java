/** Tests of what an application receives: the client's jar and the jars of its dependencies. */
package io.github.instagramv1.client.jar;
