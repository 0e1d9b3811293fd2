const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Common Spanish family names of North America, the most frequent first; most people bear two. */
export const spanishFamilies = words(`
García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz Gutiérrez
Chávez Ramos González Ruiz Álvarez Mendoza Vásquez Castillo Jiménez Moreno Romero Herrera Medina Aguilar Garza Castro Vargas Fernández Guzmán
Muñoz Méndez Salazar Soto Delgado Peña Ríos Álvarado Sandoval Contreras Valdez Guerrero Ortega Estrada Núñez Maldonado Vega Santiago Domínguez
Espinoza Silva Padilla Márquez Cortez Rojas Acosta Figueroa Luna Juárez Navarro Campos Molina Ávila Ayala Mejía Carrillo Durán Santos Salinas
Robles Solís Lara Cervantes Aguirre Ochoa Pacheco Meléndez Rosales Fuentes Cabrera Miranda Villarreal Barrera Zamora Cárdenas Trujillo Velásquez
Montoya Escobar Calderón Rosario Camacho Serrano Colón Trevino Beltrán Bautista Ibarra Zúñiga Quintero Rangel Mora Gallegos Bonilla
`);
export const spanishFronts = words(
  'Agui Alba Alca Barra Beni Cala Cama Carba Casta Cifu Esca Esqui Fala Gala Goya Hara Igle Jara Lana Man Mira Monta Nava Olva Paga Quiro Rebo Saa Sala Tala Uri Vala Villa Yba Zara',
);
export const spanishEnds = words(
  'bal barri cete cha da des do ga gal gar gas gosa jal lante lera lla llejo llero mar mendi món nda nés nez nza pardo quez ra ral rez rra rte sar tos via yo zábal zar zo zúa',
);
export const spanishWomen = words(`
María Guadalupe Juana Margarita Josefina Verónica Leticia Rosa Patricia Teresa Elizabeth Alejandra Gabriela Yolanda Alicia Martha Ana Silvia
Carmen Isabel Gloria Laura Claudia Adriana Norma Sandra Mónica Diana Andrea Francisca Beatriz Araceli Irma Esperanza Graciela Elena Luz Rocío
Mariana Daniela Karla Fernanda Dolores Concepción Socorro Consuelo Mercedes Pilar Rosario Lourdes Esther Sofía Valeria Susana Cristina Blanca Elvira
`);
export const spanishMen = words(`
José Juan Luis Carlos Francisco Jesús Antonio Miguel Pedro Alejandro Manuel Jorge Roberto Fernando Ricardo Rafael Javier Sergio Daniel Eduardo
Arturo Raúl Enrique Alberto Ramón Mario Gerardo Víctor Armando Alfredo Guillermo Héctor Óscar Salvador Martín Rubén Ignacio Gustavo Jaime Andrés
Pablo Felipe Diego Ernesto Hugo Rodolfo Marco Santiago Vicente Gabriel César Ángel Julio Adrián Agustín Gilberto Rogelio Ismael Joaquín Tomás
`);
