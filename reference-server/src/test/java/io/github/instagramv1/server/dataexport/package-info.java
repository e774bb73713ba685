/** Tests of imports of data exports, which the tests create in each layout. */
package io.github.instagramv1.server.dataexport;
