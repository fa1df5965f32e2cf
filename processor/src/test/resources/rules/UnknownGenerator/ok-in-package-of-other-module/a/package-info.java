@GenericGenerator(name = "shared", strategy = "increment")
package com.acme.a;

import org.hibernate.annotations.GenericGenerator;
