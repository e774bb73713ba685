/** Loads what an export says for a user. */
package io.github.instagramv1.server.dataexport.load;
